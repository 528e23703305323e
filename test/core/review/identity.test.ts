import { parseIdentity } from '../../../core/review/identity';

test('a name is kept on one line without blanks around it, and the unit may be empty', () => {
  expect(parseIdentity({ name: ' 李 明\n', unit: '', role: 'reviewer', extra: 1 })).toEqual({
    name: '李 明',
    unit: '',
    role: 'reviewer',
  });
});

test.each([null, {}, { name: '  ', unit: '', role: 'drafter' }, { name: '李明', unit: '', role: 'owner' }])(
  'what names nobody or no known role is refused in a sentence: %j',
  (value) => {
    expect(() => parseIdentity(value)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  },
);
